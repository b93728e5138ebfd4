let x = true
func ready() -> Bool { true }
if ready { print(1) }  // expect error 4: function produces expected type 'Bool'; did you mean to call it with '()'?
while !ready { print(2) }  // expect error 8: function produces expected type 'Bool'; did you mean to call it with '()'?
if x && {  // expect error 9: add () to forward '@autoclosure' parameter
    print(3)  // expect error 5: cannot convert value of type '()' to closure result type 'Bool'
} {
    print(4)
}
if x, {  // expect error 7: function produces expected type 'Bool'; did you mean to call it with '()'?
    print(5)  // expect error 5: cannot convert value of type '()' to closure result type 'Bool'
} {
    print(6)
}
struct S { func isOn() -> Bool { true } }
print(S().isOn ? 1 : 2)  // expect error 11: method 'isOn' was used as a property; add () to call it
func h() {
    guard x, else { return }  // expect error 14: expected expression in conditional
}
