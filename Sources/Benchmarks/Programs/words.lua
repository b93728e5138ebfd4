local function makeText(size)
    local stems = {"gradient", "loss", "Weight", "layer", "the", "of", "a", "Descent", "step", "rate", "bias", "sum"}
    local pieces, length, s = {}, 0, 42
    while length < size do
        s = s * 16807 % 2147483647
        local piece = stems[s % 12 + 1] .. stems[s // 12 % 12 + 1]
            .. (s % 7 == 0 and ", " or s % 11 == 0 and ".\n" or " ")
        pieces[#pieces + 1] = piece
        length = length + #piece
    end
    return table.concat(pieces)
end
local function countWords(text)
    local counts = {}
    local word = ""
    for index = 1, #text do
        local character = text:sub(index, index)
        if character:match("%a") then
            word = word .. character
        elseif word ~= "" then
            counts[word] = (counts[word] or 0) + 1
            word = ""
        end
    end
    return counts
end
local function countParts(text)
    local counts = {}
    for part in text:gmatch("[^ ]+") do counts[part] = (counts[part] or 0) + 1 end
    return counts
end
local function digest(counts)
    local keys = {}
    for key in pairs(counts) do keys[#keys + 1] = key end
    table.sort(keys)
    local sum = 0
    for _, key in ipairs(keys) do sum = (sum * 31 + counts[key] * #key) % 1000003 end
    return #keys, sum
end
local text = makeText(200000)
local n, words = digest(countWords(text))
local m, parts = digest(countParts(text))
print(n .. " " .. words .. " " .. m .. " " .. parts)
