import Foundation
print(String(format: "%2$@ before %1$@", "one", "two"))  // expect: two before one
print(String(format: "%1$d %1$x %2$.2f", 255, 1.5))  // expect: 255 ff 1.50
print(String(format: "%2$05d|%1$-5d|", 1, 2))  // expect: 00002|1    |
