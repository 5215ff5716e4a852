/** Pages about decisions that are late: the notice of default and its penalty. */
package nl.groeikracht.web.penalty;
