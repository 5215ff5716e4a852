/** Pages on which employees treat objections. */
package nl.groeikracht.web.objection;
