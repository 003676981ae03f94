/** What every page gains from JavaScript: the way out, and a sentence to report. */
import "./leave";
import "./mistake";
