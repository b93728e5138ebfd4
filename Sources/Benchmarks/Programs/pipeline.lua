local function map(list, f)
    local result = {}
    for i = 1, #list do result[i] = f(list[i]) end
    return result
end
local function filter(list, f)
    local result = {}
    for i = 1, #list do if f(list[i]) then result[#result + 1] = list[i] end end
    return result
end
local function reduce(list, start, f)
    for i = 1, #list do start = f(start, list[i]) end
    return start
end
local function run(n)
    local range = {}
    for i = 0, n - 1 do range[i + 1] = i end
    local numbers = map(range, function(x) return x * 7919 % 100003 end)
    local squares = map(filter(numbers, function(x) return x % 3 ~= 0 end), function(x) return (x + 0.0) * (x + 0.0) end)
    local sum = reduce(squares, 0.0, function(a, b) return a + b end)
    local small = filter(numbers, function(x) return x < 1000 end)
    local mixed = map(numbers, function(x) return (x ~ 0x5555) & 0xFFFF end)
    local largest = reduce(mixed, 0, function(a, b) return a > b and a or b end)
    local pairs = {}
    for i = 1, #numbers - 1 do pairs[i] = {numbers[i], numbers[i + 1]} end
    local rising = filter(pairs, function(p) return p[1] < p[2] end)
    return math.floor(sum / 1e6) + #small + largest + #rising
end
print(run(300000))
