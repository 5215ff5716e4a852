/** How a resident asks for money: the page of a scheme and the form in steps. */
package nl.groeikracht.web.apply;
