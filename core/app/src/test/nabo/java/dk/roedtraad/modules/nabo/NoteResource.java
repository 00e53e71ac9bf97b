package dk.roedtraad.modules.nabo;

import dk.roedtraad.api.tool.LetsIn;
import dk.roedtraad.api.tool.ModuleStore;
import dk.roedtraad.api.tool.StaffRole;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** What {@link ModuleStore} gives and refuses. */
@Path("/api/v1/m/nabo/notes")
@RequestScoped
@LetsIn({StaffRole.PROFESSIONAL, StaffRole.LEADER})
public class NoteResource {
  @Inject ModuleStore store;

  @POST
  public String add(@FormParam("words") String words) {
    UUID id = UUID.randomUUID();
    store.save(new Note(id, words, 0));
    return id.toString();
  }

  @POST
  @Path("many")
  public String addMany(@FormParam("words") String words, @FormParam("number") int number) {
    for (int i = 0; i < number; i++) {
      store.save(new Note(UUID.randomUUID(), words, 0));
    }
    return String.valueOf(number);
  }

  /** Keeps one and then breaks off. */
  @POST
  @Path("half")
  public String addHalf(@FormParam("words") String words) {
    store.save(new Note(UUID.randomUUID(), words, 0));
    throw new IllegalStateException("planted after the first half");
  }

  @GET
  @Path("{id}")
  public String read(@PathParam("id") UUID id) {
    return store.find(Note.class, id).map(Note::toString).orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("{id}")
  public String change(
      @PathParam("id") UUID id,
      @FormParam("words") String words,
      @FormParam("version") int version) {
    return store.save(new Note(id, words, version)).toString();
  }

  @DELETE
  @Path("{id}")
  public void remove(@PathParam("id") UUID id) {
    store.remove(store.find(Note.class, id).orElseThrow(NotFoundException::new));
  }

  @GET
  public String count(@QueryParam("field") String field, @QueryParam("value") String value) {
    return String.valueOf(store.where(Note.class, field, value).size());
  }

  /** Reaches for any class by its name, as no module may. */
  @GET
  @Path("reach/{type}")
  public String reach(@PathParam("type") String type) throws ClassNotFoundException {
    return store.find(Class.forName(type), UUID.randomUUID()).isPresent() ? "there" : "empty";
  }
}
