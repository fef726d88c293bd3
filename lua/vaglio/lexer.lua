return { of = function() error "x" end }
