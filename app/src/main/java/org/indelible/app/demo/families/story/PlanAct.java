package org.indelible.app.demo.families.story;

import java.time.LocalDate;
import org.indelible.command.plans.EndOrder;
import org.indelible.command.plans.EndPlan;
import org.indelible.command.plans.RecordOrder;
import org.indelible.command.plans.StartPlan;
import org.indelible.events.plans.OrderId;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.PlanEndingGround;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.jspecify.annotations.Nullable;

/** Plans and court orders, each with days of their own; the day of the step where none is named. */
sealed interface PlanAct extends Act {
    /**
     * A plan begins.
     *
     * @param as what the story calls it, where there is another of its kind
     */
    record Plan(
            @Nullable String as, PlanKind kind, @Nullable LocalDate from) implements PlanAct {
        @Override
        public void play(Scene scene) {
            scene.gives(new StartPlan(scene.file(), id(scene, as, kind), kind, scene.day(from), scene.recording()));
        }

        private static PlanId id(Scene scene, @Nullable String as, PlanKind kind) {
            return new PlanId(scene.id(as == null ? "plan " + kind : as));
        }
    }

    /** The plan of this kind, or the one that the story calls so, ends. */
    record PlanEnds(
            @Nullable String as,
            PlanKind kind,
            PlanEndingGround ground,
            @Nullable LocalDate on,
            @Nullable LocalDate conference)
            implements PlanAct {
        @Override
        public void play(Scene scene) {
            scene.gives(new EndPlan(
                    scene.file(),
                    Plan.id(scene, as, kind),
                    scene.day(on),
                    ground,
                    scene.dayIfAny(conference),
                    scene.recording()));
        }
    }

    /**
     * A court makes an order.
     *
     * @param support for special guardianship, whether ongoing support is agreed
     */
    record Order(
            OrderKind kind,
            @Nullable LocalDate made,
            @Nullable LocalDate until,
            boolean support) implements PlanAct {
        @Override
        public void play(Scene scene) {
            scene.gives(new RecordOrder(
                    scene.file(),
                    id(scene, kind),
                    kind,
                    scene.day(made),
                    scene.dayIfAny(until),
                    support,
                    scene.recording()));
        }

        private static OrderId id(Scene scene, OrderKind kind) {
            return new OrderId(scene.id("order " + kind));
        }
    }

    /** The order of this kind ends. */
    record OrderEnds(OrderKind kind, @Nullable LocalDate on, String why) implements PlanAct {
        @Override
        public void play(Scene scene) {
            scene.gives(new EndOrder(
                    scene.file(), Order.id(scene, kind), scene.day(on), scene.words(why), scene.recording()));
        }
    }
}
