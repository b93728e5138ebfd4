func f(a: Int, b: Int) {}
f(
   "x",  // expect error 4: cannot convert value of type 'String' to expected argument type 'Int'
    1,  // expect error 5: extra argument in call
    c:
        2)
f(  // expect error 2: missing argument labels 'a:b:' in call
   1,
    nil)  // expect error 5: 'nil' is not compatible with expected argument type 'Int'
f(  // expect error 2: missing argument label 'b:' in call
   a:
        1,
    { $0 })  // expect error 5: closure passed to parameter of type 'Int' that does not accept a closure
func g(_ a: Int, b: String) {}
g(  // expect error 2: incorrect argument label in call (have 'a:', expected 'b:')
   a:  // expect error 4: missing argument for parameter #1 in call
        1)  // expect error 9: cannot convert value of type 'Int' to expected argument type 'String'
g(  // expect error 2: incorrect argument label in call (have 'z:', expected 'b:')
   z:  // expect error 4: missing argument for parameter #1 in call
        1.5)  // expect error 9: cannot convert value of type 'Double' to expected argument type 'String'
g(  // expect error 2: incorrect argument labels in call (have 'b:a:', expected '_:b:')
   b:
        2,  // expect error 9: cannot convert value of type 'Int' to expected argument type 'String'
    a:
        1)
g(
   a:
        1,
    b:
        2,  // expect error 9: cannot convert value of type 'Int' to expected argument type 'String'
    c:
        3)  // expect error 9: extra argument 'c' in call
g(a: "x", 1)  // expect error 2: incorrect argument labels in call (have 'a:_:', expected '_:b:')
func h(_ a: Int, _ b: Int = 0) {}
h(a: 1, b: 2)  // expect error 2: extraneous argument labels 'a:b:' in call
h(  // expect error 2: extraneous argument label 'b:' in call
   1,
    b:
        "x")  // expect error 9: cannot convert value of type 'String' to expected argument type 'Int'
h(a: 1, b: 2, c: 3)  // expect error 18: extra argument 'c' in call
h(a: 1, b: 2, c: 3, d: 4)  // expect error 2: extra arguments at positions #3, #4 in call
func k(a: String, _ b: Int, c: Int) {}
k(  // expect error 2: incorrect argument labels in call (have 'b:a:', expected 'a:_:c:')
   b:
        2,  // expect error 10: missing argument for parameter #2 in call
    a:
        1)  // expect error 9: cannot convert value of type 'Int' to expected argument type 'String'
k(  // expect error 2: incorrect argument labels in call (have 'c:b:', expected 'a:_:c:')
   c:
        1,  // expect error 10: missing argument for parameter #2 in call
    b:
        "x")
func m(a: Int, b: Int = 1, c: String) {}
m(  // expect error 2: missing argument labels 'a:b:' in call
   1,
    2)  // expect error 6: missing argument for parameter 'c' in call
m(b: 2, a: 1)  // expect error 13: missing argument for parameter 'c' in call
m(
   c:  // expect error 4: missing argument for parameter 'a' in call
        1,  // expect error 9: cannot convert value of type 'Int' to expected argument type 'String'
    b:
        "x")  // expect error 9: cannot convert value of type 'String' to expected argument type 'Int'
m(a: 1, c: 2, b: 3)  // expect error 15: argument 'b' must precede argument 'c'
func n(_ xs: Int..., b: Int) {}
n(
   1,  // expect error 5: missing argument for parameter 'b' in call
    "x")  // expect error 5: cannot convert value of type 'String' to expected argument type 'Int'
n(a: 1, 2)  // expect error 2: incorrect argument labels in call (have 'a:_:', expected '_:b:')
struct Box { let width: Int; var name: String; var depth = 0 }
_ = Box(3, "x", 4)  // expect error 8: missing argument labels 'width:name:depth:' in call
_ = Box(name: "x", width: 3)  // expect error 20: argument 'width' must precede argument 'name'
_ = Box(  // expect error 8: incorrect argument label in call (have 'witdh:name:', expected 'width:name:')
   witdh:
        3,
    name:
        4)  // expect error 9: cannot convert value of type 'Int' to expected argument type 'String'
enum Shape { case box(width: Int, height: Int) }
struct A { init(a: Int) {}; init(b: String, c: Int) {} }
let i = 3, s = "x", d = 2.5
_ = A(b: i)  // expect error 5: no exact matches in call to initializer 
_ = A(b: i, a: i)  // expect error 5: no exact matches in call to initializer 
_ = A(a: i, c: i)  // expect error 16: extra argument 'c' in call
_ = A(s, i)  // expect error 6: missing argument labels 'b:c:' in call
_ = A(c: i)  // expect error 7: missing argument for parameter 'b' in call
func o(_ x: Int) {}
func o(_ x: String) {}
o(x: 3)  // expect error 2: extraneous argument label 'x:' in call
o(1, 2)  // expect error 6: extra argument in call
func p(_ x: Int, _ y: Int) {}
func p(_ x: String, _ y: String) {}
p(d, "a")  // expect error 3: cannot convert value of type 'Double' to expected argument type 'String'
p(1)  // expect error 4: missing argument for parameter #2 in call
p(1, 2, 3)  // expect error 9: extra argument in call
struct V { init(_ x: Int) {}; init(x: Int, y: Int) {} }
_ = V(1, 2)  // expect error 6: missing argument labels 'x:y:' in call
_ = V(x: 1)  // expect error 11: missing argument for parameter 'y' in call
_ = V(x: 1, z: 3)  // expect error 6: incorrect argument label in call (have 'x:z:', expected 'x:y:')
class P { func move(by: Int) {}; func move(to: Int) {} }
P().move()  // expect error 10: missing argument for parameter 'by' in call
P().move(3)  // expect error 5: no exact matches in call to instance method 'move'
