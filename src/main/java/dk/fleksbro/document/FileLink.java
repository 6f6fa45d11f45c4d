package dk.fleksbro.document;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;

/** A link that fetches a received file. The check lies in the fetching: a link copied or kept open gives nothing more. */
public final class FileLink extends Composite<Anchor> {

    /** @param open checks that the reader may have it now, logs the reading, and unlocks it */
    public FileLink(String text, SerializableSupplier<Vault.OpenedFile> open) {
        getContent().setText(text);
        getContent().setHref(DownloadHandler.fromInputStream(request -> answer(open)));
        getContent().getElement().setAttribute("download", true);
    }

    private static DownloadResponse answer(SerializableSupplier<Vault.OpenedFile> open) {
        try {
            Vault.OpenedFile opened = open.get();
            ReceivedFile file = opened.file();
            return new DownloadResponse(
                    opened.content(), file.name(), file.type().mediaType(), file.size());
        } catch (NotFound | RuleBroken refused) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
