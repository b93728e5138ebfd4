import Glibc
import LectureCommands

exit(LectureCommandLine.run(Array(CommandLine.arguments.dropFirst()), console: .standard).rawValue)
