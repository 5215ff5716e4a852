/** Pages about neighbourhood teams and how they grow. */
package nl.groeikracht.web.growth;
