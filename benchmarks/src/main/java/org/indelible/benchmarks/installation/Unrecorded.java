package org.indelible.benchmarks.installation;

import org.indelible.query.access.DisclosureLog;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts an application whose reads leave no record; everything else of it is as it is. */
final class Unrecorded implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DisclosureLog ? (DisclosureLog) (_, _) -> {} : bean;
            }
        });
    }
}
