package org.indelible.benchmarks.installation;

import java.time.LocalDate;
import org.indelible.events.people.AccountId;
import org.indelible.projection.staff.StaffStanding;
import org.indelible.query.access.StaffStandings;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts an application in which everybody has signed the confidentiality agreement, also where nothing is projected; the table is asked as ever, so that it costs what it costs. */
final class EverybodySigned implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 9, 1);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof StaffStandings people
                        ? (StaffStandings) account -> signed(account, people)
                        : bean;
            }
        });
    }

    private static StaffStanding signed(AccountId account, StaffStandings people) {
        return new StaffStanding(account, LONG_AGO, people.of(account).sessionsEndBefore());
    }
}
