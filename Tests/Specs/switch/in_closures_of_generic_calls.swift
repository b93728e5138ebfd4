enum Sys { case started, stopped }
func on<E>(_ t: E.Type, _ h: (E) -> Void) { if let x = Sys.started as? E { h(x) } }
on(Sys.self) { e in
    switch e {
    case .started: print("v")  // expect: v
    case .stopped: print("stopped")
    }
}
