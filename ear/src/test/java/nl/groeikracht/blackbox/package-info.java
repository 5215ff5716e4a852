/** What the tests stand on that drive the whole system from outside: real servers, real databases, a real browser. */
package nl.groeikracht.blackbox;
