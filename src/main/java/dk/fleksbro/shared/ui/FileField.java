package dk.fleksbro.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Future;

/** Takes one file at a time, a PDF or a picture; what is wrong with it is said below in a sentence. */
public final class FileField extends Composite<Div> {

    /** What becomes of the file; runs outside the page's lock, in the request that brings the file. */
    @FunctionalInterface
    public interface Taker {
        void take(String name, InputStream in) throws IOException;
    }

    private final Taker taker;
    private final Runnable taken;
    private final Upload upload;
    private final Paragraph refusal = new Paragraph();

    /** @param taken what the page does when the file is in */
    public FileField(String label, String help, int largest, Taker taker, Runnable taken) {
        this.taker = taker;
        this.taken = taken;
        upload = new Upload(this::receive);
        Button choose = new Button(label);
        upload.setUploadButton(choose);
        upload.setMaxFileSize(largest);
        // a hint to the browser only: the content decides, and says so in a sentence
        upload.getElement().setProperty("accept", "application/pdf,image/jpeg,image/png,.pdf,.jpg,.jpeg,.png");
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        Paragraph hint = new Paragraph(help);
        hint.addClassName("muted");
        refusal.addClassNames("notice-line", "notice-error");
        refusal.getElement().setAttribute("role", "alert");
        getContent().addClassName("file-field");
        getContent().add(hint, upload, refusal);
    }

    private void receive(UploadEvent event) throws IOException {
        UI page = event.getUI();
        try (InputStream in = event.getInputStream()) {
            taker.take(event.getFileName(), in);
            later(page, this::accepted);
        } catch (RuleBroken broken) {
            later(page, () -> refuse(Texts.say(broken.sentence())));
        } catch (NotFound gone) {
            later(page, () -> refuse(Texts.text("failure.not-there")));
        }
    }

    /** The page is locked for other requests; it is changed when it is free. */
    private static void later(UI page, Command change) {
        Future<Void> unused = page.access(change);
    }

    private void accepted() {
        refuse("");
        taken.run();
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        upload.clearFileList();
    }

    private static UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(
                new UploadI18N.DropFiles().setOne(Texts.text("file.drop")).setMany(Texts.text("file.drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(Texts.text("rule.FILE_TOO_LARGE"))
                .setIncorrectFileType(Texts.text("rule.FILE_TYPE_UNKNOWN"))
                .setTooManyFiles(Texts.text("file.one")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Texts.text("file.connecting"))
                        .setStalled(Texts.text("file.stalled"))
                        .setProcessing(Texts.text("file.processing"))
                        .setHeld(Texts.text("file.connecting")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Texts.text("file.remaining"))
                        .setUnknown(Texts.text("file.connecting")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Texts.text("file.failed"))
                        .setUnexpectedServerError(Texts.text("file.failed"))
                        .setForbidden(Texts.text("file.failed"))));
        words.setFile(new UploadI18N.File()
                .setRetry(Texts.text("file.retry"))
                .setStart(Texts.text("file.start"))
                .setRemove(Texts.text("file.remove")));
        return words;
    }
}
