import Commands
import Glibc

let status = run(
  arguments: Array(CommandLine.arguments.dropFirst()), environment: environmentVariable,
  console: .ofThisProcess())
exit(status)
