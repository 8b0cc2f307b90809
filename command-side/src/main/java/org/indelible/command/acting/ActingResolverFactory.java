package org.indelible.command.acting;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Gives handlers their {@link Acting} from the command's metadata; a command without one is a fault of the program. */
public final class ActingResolverFactory implements ParameterResolverFactory {
    @Override
    public @Nullable ParameterResolver<Acting> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Acting.class ? new FromMetadata() : null;
    }

    private static final class FromMetadata implements ParameterResolver<Acting> {
        @Override
        public Acting resolveParameterValue(Message<?> message) {
            return Acting.of(message);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message.getMetaData().get(Acting.METADATA_KEY) instanceof Acting;
        }
    }
}
