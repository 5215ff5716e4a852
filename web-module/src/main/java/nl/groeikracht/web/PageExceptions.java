package nl.groeikracht.web;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import nl.groeikracht.shared.NotFound;
import nl.groeikracht.shared.Refusal;

/**
 * What a visitor sees when a page cannot do what was asked. A refusal is a message on the same page, with everything
 * typed still there; what does not exist, or may not be known to exist, is "not found"; the rest is our own mistake,
 * with a reference number that is in the log.
 */
public class PageExceptions extends ExceptionHandlerWrapper {

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new PageExceptions(getWrapped().getExceptionHandler());
        }
    }

    private PageExceptions(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); events.remove()) {
            var queued = events.next().getContext();
            answer(queued.getContext(), queued.getException());
        }
    }

    private static void answer(FacesContext faces, Throwable problem) {
        var refusal = find(problem, Refusal.class);
        if (faces.getResponseComplete()) {
            Failures.log(problem);
        } else if (refusal != null) {
            refuse(faces, texts().of(refusal), refusal);
        } else if (find(problem, OptimisticLockException.class) != null) {
            refuse(faces, texts().get("common", "refusal.changedMeanwhile"), problem);
        } else {
            showErrorPage(faces, statusOf(faces, problem), problem);
        }
    }

    private static void refuse(FacesContext faces, String words, Throwable problem) {
        if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            faces.getExternalContext().getRequestMap().put(Failures.WORDS, words);
            showErrorPage(faces, HttpServletResponse.SC_CONFLICT, problem);
        } else {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
            faces.renderResponse();
        }
    }

    private static int statusOf(FacesContext faces, Throwable problem) {
        if (find(problem, NotFound.class) != null) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (find(problem, EJBAccessException.class) != null) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (find(problem, ViewExpiredException.class) != null || isStateDamaged(faces)) {
            return HttpServletResponse.SC_GONE;
        }
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** A page whose state is no state at all is as good as expired: there is no page yet when reading it fails. */
    private static boolean isStateDamaged(FacesContext faces) {
        return faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW && faces.getViewRoot() == null && faces.isPostback();
    }

    private static void showErrorPage(FacesContext faces, int status, Throwable problem) {
        var external = faces.getExternalContext();
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            external.getRequestMap().put(Failures.REFERENCE, Failures.log(problem));
        }
        try {
            external.responseReset();
            external.responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException | IllegalStateException tooLate) {
            Failures.log(problem);
            throw new FacesException(tooLate);
        }
    }

    static <T> T find(Throwable problem, Class<T> kind) {
        return Stream.iterate(problem, next -> next != null, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }

    private static Texts texts() {
        return CDI.current().select(Texts.class).get();
    }
}
