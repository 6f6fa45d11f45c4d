package dk.fleksbro.document;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import java.io.ByteArrayInputStream;

/** A link that fetches a PDF. It is made when it is asked for, so the asking goes through the same check as the page. */
public final class PdfLink extends Composite<Anchor> {

    /**
     * @param name the file's name, without its ending
     * @param make checks that the reader may have it, and makes it
     */
    public PdfLink(String text, String name, SerializableSupplier<byte[]> make) {
        getContent().setText(text);
        getContent().setHref(DownloadHandler.fromInputStream(request -> answer(name, make)));
        getContent().getElement().setAttribute("download", true);
    }

    private static DownloadResponse answer(String name, SerializableSupplier<byte[]> make) {
        try {
            byte[] pdf = make.get();
            return new DownloadResponse(new ByteArrayInputStream(pdf), name + ".pdf", "application/pdf", pdf.length);
        } catch (NotFound | RuleBroken refused) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
