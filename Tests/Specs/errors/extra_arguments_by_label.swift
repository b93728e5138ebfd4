struct Config {
    let name: String = "default"
    var size: Int
    var isOn = true
}
_ = Config(name: "x", size: 3)  // expect error 18: extra argument 'name' in call
_ = Config(size: 3, name: "x")  // expect error 27: extra argument 'name' in call
func move(from start: Int, to end: Int) {}
move(at: 1, from: 2, to: 3)  // expect error 10: extra argument 'at' in call
move(from: 1, at: 2, to: 3)  // expect error 19: extra argument 'at' in call
move(from: 1, 2, to: 3)  // expect error 15: extra argument in call
func grow(_ value: Int, by step: Int = 2) {}
grow(1, with: 3)  // expect error 15: extra argument 'with' in call
grow(1, 3)  // expect error 5: missing argument label 'by:' in call
grow(value: 1, 2)  // expect error 5: incorrect argument labels in call (have 'value:_:', expected '_:by:')
func tell(name: String) {}
tell("a", name: "b")  // expect error 6: extra argument in call
