package dk.roedtraad.testkit;

/**
 * All that a municipality module must keep. A module's test is one class that implements this and
 * answers {@link #module()}; core runs the same over every module it ships.
 */
public interface MunicipalityModuleContract
    extends IdentityContract,
        TextsContract,
        ForumContract,
        InterventionContract,
        SettingsContract,
        DeadlineContract,
        TransitionContract,
        DependencyContract,
        RouteContract,
        MigrationContract {}
