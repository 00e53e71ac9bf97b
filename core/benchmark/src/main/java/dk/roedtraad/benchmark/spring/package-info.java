/** The same pages on Spring Boot: Tomcat, JDBC and the same template engine. */
@org.jspecify.annotations.NullMarked
package dk.roedtraad.benchmark.spring;
