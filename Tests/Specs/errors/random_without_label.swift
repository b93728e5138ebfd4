let die = Int.random(1, 6)  // expect error 15: no exact matches in call to static method 'random'
let coin = Int.random(from: 0, to: 1)  // expect error 16: no exact matches in call to static method 'random'
