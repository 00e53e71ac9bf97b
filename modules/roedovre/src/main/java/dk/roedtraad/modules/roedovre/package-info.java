/**
 * Rødovre's way of working: find children early where they are, receive every notification in one
 * group, help within limits of time, and clarify adult life in good time.
 *
 * <p>Has no ladder, and no rule between its fora: each stands at its own place in a child's course.
 * Declares only.
 */
package dk.roedtraad.modules.roedovre;
