"""What the studio answers to the read calls of the Fetch generation."""

from thrillmon.studio.reading import Reading, either, list_of, needed
from thrillmon.wire.recorder import provider_pb2 as wire


class FetchAnswers(Reading):
    """One method per call (0.6.2). They raise Fault when the question cannot be answered."""

    def fetch_game_provide_list(self, request: wire.FetchGameProvideListRequest) -> wire.FetchGameProvideListResponse:
        """Return all tables of a platform."""
        self.platform(request.platform)
        return wire.FetchGameProvideListResponse(game_provides=self.book.provides())

    def fetch_game_provide(self, request: wire.FetchGameProvideRequest) -> wire.FetchGameProvideResponse:
        """Return one table of a platform."""
        self.platform(request.platform)
        provide = self.provide(needed("game_code", request.game_code))
        return wire.FetchGameProvideResponse(game_provide=provide)

    def fetch_current_game(self, request: wire.FetchCurrentGameRequest) -> wire.FetchCurrentGameResponse:
        """Return these tables as they are now, with the studio's time; unknown ones are left out."""
        answer = wire.FetchCurrentGameResponse()
        known = {provide.game_code for provide in self.book.provides()}
        for game_code in request.game_codes:
            if game_code in known:
                current = answer.map_current_games[game_code]
                current.CopyFrom(
                    wire.CurrentGame(
                        game_code=game_code,
                        round=self.current_round(game_code),
                        shoe=self.book.current_shoe(game_code) if request.shoe else None,
                        shift=self.book.current_shift(game_code) if request.shift else None,
                    )
                )
                if self.switches.empty_records:
                    for record in (current.round, current.shoe, current.shift):
                        record.SetInParent()
        answer.ts.FromNanoseconds(int(self.book.now() * 1e9))
        return answer

    def get_dealers(self, request: wire.GetDealerRequest) -> wire.GetDealerResponse:
        """Return the dealers with these codes."""
        return wire.GetDealerResponse(dealers=self.dealers(request.dealer_codes))

    def fetch_round_record(self, request: wire.FetchRoundRecordRequest) -> wire.FetchRoundRecordResponse:
        """Return a page of the rounds of a table, or those with a code."""
        either(request.game_code, request.round_code)
        found = [
            one
            for one in self.queried(request.query, self.book.rounds(request.game_code or None))
            if not request.round_code or one.round_code == request.round_code
        ]
        return wire.FetchRoundRecordResponse(round_record=self.fetched(found, request.query))

    def fetch_shoe_record(self, request: wire.FetchShoeRecordRequest) -> wire.FetchShoeRecordResponse:
        """Return a page of the shoes of a table, or those with a code."""
        either(request.game_code, request.shoe_code)
        found = [
            one
            for one in self.queried(request.query, self.book.shoes(request.game_code or None))
            if not request.shoe_code or one.shoe_code == request.shoe_code
        ]
        return wire.FetchShoeRecordResponse(shoe_record=self.fetched(found, request.query))

    def fetch_shift_record(self, request: wire.FetchShiftRecordRequest) -> wire.FetchShiftRecordResponse:
        """Return a page of the shifts of a table, or those with a code or id."""
        either(request.game_code, request.shift_code, request.record_id)
        found = [
            one
            for one in self.queried(request.query, self.book.shifts(request.game_code or None))
            if (not request.shift_code or one.shift_code == request.shift_code)
            and (not request.record_id or one.id == request.record_id)
        ]
        return wire.FetchShiftRecordResponse(shift_record=self.fetched(found, request.query))

    def fetch_last_one_round_record(self, request: wire.FetchRoundRecordRequest) -> wire.FetchRoundRecordResponse:
        """Return the current round of a table as a list of one or none."""
        game_code = self.known(needed("game_code", request.game_code))
        return wire.FetchRoundRecordResponse(round_record=list_of(self.current_round(game_code)))

    def fetch_last_one_shoe_record(self, request: wire.FetchShoeRecordRequest) -> wire.FetchShoeRecordResponse:
        """Return the current shoe of a table as a list of one or none."""
        game_code = self.known(needed("game_code", request.game_code))
        return wire.FetchShoeRecordResponse(shoe_record=list_of(self.book.current_shoe(game_code)))

    def fetch_last_one_shift_record(self, request: wire.FetchShiftRecordRequest) -> wire.FetchShiftRecordResponse:
        """Return the current shift of a table as a list of one or none."""
        game_code = self.known(needed("game_code", request.game_code))
        return wire.FetchShiftRecordResponse(shift_record=list_of(self.book.current_shift(game_code)))
