struct Layer {
    var size: Int
    init(size Int) {  // expect error 18: expected ':' following argument label and parameter name
        self.size = size  // expect error 19: assigning a property to itself
    }
}
func area(side Double) {}  // expect error 22: expected ':' following argument label and parameter name
