package org.indelible.app.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Reader;
import org.indelible.query.access.Reach;
import org.indelible.query.paging.PageSize;
import org.indelible.query.search.FoundCaseFiles;
import org.indelible.query.search.SearchCaseFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finds files by whom they are about. A search is sent as a body: names do not belong in addresses. */
@RestController
@RequestMapping("/api/v1/case-files/search")
@Tag(name = "Search")
class SearchApi {
    record FileSearch(
            @Nullable String name,
            @Nullable LocalDate bornOn,
            @Nullable Integer limit) {}

    @PostMapping
    @Asks(value = SearchCaseFiles.class, reach = Reach.SEARCH)
    @Operation(summary = "Find case files by name or date of birth")
    ResponseEntity<FoundCaseFiles> search(@RequestBody FileSearch wanted, Reader reader) {
        int limit = PageSize.asked(wanted.limit());
        return reader.ask(new SearchCaseFiles(reader.asker(), wanted.name(), wanted.bornOn(), limit));
    }
}
