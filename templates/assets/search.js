// Search and facets: on the search page, and on every list of entries.

import { Finder } from "./search/finder.js";

for (const place of document.querySelectorAll(".finder")) new Finder(place);
