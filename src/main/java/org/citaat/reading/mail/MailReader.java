package org.citaat.reading.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.citaat.model.Facts;
import org.citaat.text.Interruption;
import org.citaat.text.Tidy;
import org.citaat.text.dates.DateText;
import org.jspecify.annotations.Nullable;

/// Reads a mail (RFC 5322), or a web page that a browser has saved as one (MHTML, RFC 2557).
public final class MailReader {
    private static final int DEEPEST = 50;
    private static final int MOST_PARTS = 2000;

    /// A part that is text.
    ///
    /// @param mediaType with its charset, as `Content-Type` has it
    /// @param bytes decoded
    public record Part(boolean html, String mediaType, byte[] bytes) {}

    /// What a mail is made of.
    ///
    /// @param facts subject, sender and date
    /// @param parts those that are text and no attachments, in order
    /// @param address of the page that a browser has saved; null for a mail
    public record Mail(Facts facts, List<Part> parts, @Nullable URI address) {
        public Mail {
            parts = List.copyOf(parts);
        }

        /// The first part that is a web page, or else text; empty where there is none.
        public Optional<Part> part(boolean html) {
            return parts.stream().filter(part -> part.html() == html).findFirst();
        }
    }

    /// Reads one mail.
    ///
    /// @throws IOException where it cannot be parsed
    public Mail read(byte[] mail) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(100_000)
                .setMaxHeaderCount(2000).setMaxContentLen(-1).build());
        builder.setDecodeMonitor(DecodeMonitor.SILENT);
        Message message = builder.parseMessage(new ByteArrayInputStream(mail));
        try {
            List<Part> parts = new ArrayList<>();
            collect(message, parts, 0);
            return new Mail(facts(message), parts, address(message));
        } finally {
            message.dispose();
        }
    }

    private static void collect(Entity entity, List<Part> parts, int depth) throws IOException {
        Interruption.check();
        if (depth > DEEPEST || parts.size() > MOST_PARTS) {
            return;
        }
        if (entity.getBody() instanceof Multipart multipart) {
            for (Entity part : multipart.getBodyParts()) {
                collect(part, parts, depth + 1);
            }
        } else if (entity.getBody() instanceof SingleBody body
                && !"attachment".equalsIgnoreCase(entity.getDispositionType())) {
            String type = entity.getMimeType();
            boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
            if (html || type.equals("text/plain")) {
                parts.add(new Part(html, type + charset(entity), bytes(body)));
            }
        }
    }

    private static String charset(Entity entity) {
        return entity.getHeader() != null && entity.getHeader().getField("Content-Type") != null
                && entity.getHeader().getField("Content-Type").getBody().contains("charset")
                        ? "; charset=" + entity.getCharset()
                        : "";
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.writeTo(out);
        return out.toByteArray();
    }

    private static Facts facts(Message message) {
        List<String> authors = new ArrayList<>();
        if (message.getFrom() != null) {
            for (Mailbox sender : message.getFrom()) {
                String name = sender.getName() == null ? "" : Tidy.line(sender.getName());
                authors.add(name.isEmpty() ? sender.getAddress() : name);
            }
        }
        Field date = message.getHeader() == null ? null : message.getHeader().getField("Date");
        String subject = message.getSubject() == null ? "" : Tidy.line(message.getSubject());
        return new Facts(subject.isEmpty() ? null : subject, authors, null,
                date == null ? null : DateText.parse(date.getBody(), "en").orElse(null), null, null);
    }

    /// Chromium writes `Snapshot-Content-Location`, others `Content-Location`.
    private static @Nullable URI address(Message message) {
        for (String name : List.of("Snapshot-Content-Location", "Content-Location")) {
            Field field = message.getHeader() == null ? null : message.getHeader().getField(name);
            if (field != null) {
                try {
                    URI address = new URI(
                            DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT).strip());
                    if ("http".equals(address.getScheme()) || "https".equals(address.getScheme())) {
                        return address;
                    }
                } catch (URISyntaxException noAddress) {
                    return null;
                }
            }
        }
        return null;
    }
}
