/**
 * The municipality's own log-in: OpenID Connect, with an issuer of its own for each tenant.
 *
 * <p>Decides whom a token means, which role and which units its groups give, and when somebody may
 * not come in. A log-in is begun and ended in one tenant: the state lies in that tenant's schema
 * and belongs to one browser, the token must name that tenant's issuer and client. Must never
 * believe a token that the provider's published keys do not carry, never follow an address from a
 * token, never keep a token in clear, and never wait for a provider with a transaction open.
 */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.platform.login;
