package org.indelible.benchmarks.installation;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;

/** Starts an application without what runs in the background of its node: it appends, and nothing seals or projects. */
final class NothingBehind implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private final String node;

    /** Of the bean that runs in the background. */
    NothingBehind(String node) {
        this.node = node;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var lifecycles = new WithoutNode();
        lifecycles.setBeanFactory(context.getBeanFactory());
        context.getBeanFactory()
                .registerSingleton(AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME, lifecycles);
    }

    private final class WithoutNode extends DefaultLifecycleProcessor {
        @Override
        protected Map<String, Lifecycle> getLifecycleBeans() {
            Map<String, Lifecycle> beans = new HashMap<>(super.getLifecycleBeans());
            beans.remove(node);
            return beans;
        }
    }
}
