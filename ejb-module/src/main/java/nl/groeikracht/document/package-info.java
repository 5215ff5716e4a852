/** Attachments, generated letters, mail and the proof that it was sent. */
package nl.groeikracht.document;
