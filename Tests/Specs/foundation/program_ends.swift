import Foundation
print("a")  // expect: a
fflush(stdout)
setbuf(stdout, nil)
print("b", terminator: "")
fflush(stdout)
print()  // expect: b
exit(0)
print("never")
