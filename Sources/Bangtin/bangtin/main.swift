import Commands
import Glibc

let status = run(
  arguments: Array(CommandLine.arguments.dropFirst()), environment: Console.environment,
  console: .ofThisProcess())
exit(status)
