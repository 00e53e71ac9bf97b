/** Pages and addresses for programs about handing a thread over and closing it. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.handover.web;
