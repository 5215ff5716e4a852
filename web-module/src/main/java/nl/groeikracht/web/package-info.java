/** What all pages share: language, formatting, converters, components' views, and what happens when something fails. */
package nl.groeikracht.web;
