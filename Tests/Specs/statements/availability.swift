if #available(macOS 10.15, iOS 13, *) { print("yes") } else { print("no") }
func f() -> Int { guard #available(iOS 15, *) else { return 0 }; return 1 }
print(f())
// expect: yes
// expect: 1
