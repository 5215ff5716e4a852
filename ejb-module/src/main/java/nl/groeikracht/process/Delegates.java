package nl.groeikracht.process;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What an expression in a diagram can reach: the named beans in a package {@code steps}, and nothing else.
 * {@code ${orderPayment}} is the bean of class {@code OrderPayment}.
 */
class Delegates extends AbstractMap<Object, Object> {

    private final BeanManager beans;
    private final Map<Object, Object> found = new ConcurrentHashMap<>();

    Delegates(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public Object get(Object name) {
        return name instanceof String text ? found.computeIfAbsent(text, key -> find(text)) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Map.copyOf(found).entrySet();
    }

    private Object find(String name) {
        var bean = beans.resolve(beans.getBeans(name));
        return bean == null || !isStep(bean) ? null : reference(bean);
    }

    private static boolean isStep(Bean<?> bean) {
        return bean.getBeanClass().getPackageName().endsWith(".steps");
    }

    private Object reference(Bean<?> bean) {
        return beans.getReference(bean, Object.class, beans.createCreationalContext(bean));
    }
}
