-- Asks for the addresses of a list in turn and writes what it saw as one line of JSON.
-- Arguments: the file of the list, one address a line; then header names and values.
local requests, at = {}, 0

function init(args)
  local headers = {}
  for index = 2, #args, 2 do headers[args[index]] = args[index + 1] end
  for path in io.lines(args[1]) do requests[#requests + 1] = wrk.format("GET", path, headers) end
  -- Threads begin at different places.
  at = math.random(#requests)
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\n{"requests":%d,"seconds":%.3f,"p50Ms":%.3f,"p99Ms":%.3f,"statusErrors":%d,"lost":%d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
