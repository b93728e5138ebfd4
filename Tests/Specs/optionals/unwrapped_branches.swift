var title: String! = "x"
func path(_ f: Bool) -> String { f ? title : title + "!" }
print(path(true), path(false))  // expect: x x!
