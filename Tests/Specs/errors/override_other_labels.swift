class Animal {
    var legs: Int { 4 }
    init(name: String) {}
    func speak(times: Int) {}
    func walk(_ steps: Int) {}
}
class Dog: Animal {
    override var legs: Double { 4 }  // expect error 18: property 'legs' with type 'Double' cannot override a property with type 'Int'
    override init(title: String) { super.init(name: title) }  // expect error 14: argument labels for initializer 'init(title:)' do not match those of overridden initializer 'init(name:)'
    override func speak(count: Int) {}  // expect error 19: argument labels for method 'speak(count:)' do not match those of overridden method 'speak(times:)'
    override func walk(steps: Int) {}  // expect error 19: argument labels for method 'walk(steps:)' do not match those of overridden method 'walk'
}
