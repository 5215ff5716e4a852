/** Downloads, and the page on which an administrator adapts the letters. */
package nl.groeikracht.web.document;
