let text = "hello"
var result = ""
for i in 0..<text.count {
    result += text[i]  // expect error 19: no exact matches in call to subscript 
}
print(result)
