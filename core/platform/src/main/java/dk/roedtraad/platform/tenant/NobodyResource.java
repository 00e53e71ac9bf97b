package dk.roedtraad.platform.tenant;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** Names the data source that has no rights. */
@DataSourceDefinition(
    name = "java:app/jdbc/nobody",
    className = "dk.roedtraad.platform.tenant.NobodyDataSource",
    initialPoolSize = 0,
    minPoolSize = 0,
    maxPoolSize = 2)
@ApplicationScoped
public class NobodyResource {}
