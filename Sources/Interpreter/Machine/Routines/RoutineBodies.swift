/// The bodies of the machine's routines, by topic.
enum RoutineBodies {
    static func body(of routine: Routine) -> NativeFunction? {
        switch routine {
        default: nil
        }
    }
}
