/** Tells how far the loading of demo data is. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.demo.web;
