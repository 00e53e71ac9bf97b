/**
 * What a municipality module must keep, and what the platform must keep, as tests to inherit.
 *
 * <p>Chosen: one interface of default tests per concern, joined in {@link
 * dk.roedtraad.testkit.MunicipalityModuleContract}, so that a module's own test is one class with
 * one method. Rejected: a base class, which grows and cannot be combined. Each fault is one
 * sentence that says what is wrong and what to do. Must never know the platform or a municipality.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.testkit;
