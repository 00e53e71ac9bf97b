package dk.roedtraad.platform.web;

import jakarta.ws.rs.ApplicationPath;

/** All routes, core's and the modules', found by the container. */
@ApplicationPath("/")
public class Application extends jakarta.ws.rs.core.Application {}
