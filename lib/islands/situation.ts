/** Everything that a situation's page gains from JavaScript, in one module: the walk, and the tools of its scripts. */
import "./walk";
import "./script";
