package org.indelible.app.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.RequestRefused;
import org.indelible.app.security.SignedInActor;
import org.indelible.events.people.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses whoever holds none of the roles that {@link OpenTo} names, before anything else of the request is looked at. */
final class OpenToRoles implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            OpenTo open = method.getMethodAnnotation(OpenTo.class);
            if (open != null && !SignedInActor.get().hasAny(of(open))) {
                throw new RequestRefused(
                        Problem.of(HttpStatus.FORBIDDEN, "role-not-allowed", "Your roles do not allow this."));
            }
        }
        return true;
    }

    static Set<Role> of(OpenTo open) {
        return open.value().length == 0 ? EnumSet.allOf(Role.class) : EnumSet.copyOf(List.of(open.value()));
    }
}
